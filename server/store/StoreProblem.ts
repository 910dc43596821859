/** Why the store cannot be opened, in a sentence for whoever starts the relay. */
export class StoreProblem extends Error {
  override readonly name = 'StoreProblem';
}
