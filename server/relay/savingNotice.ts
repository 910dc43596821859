import { noticeFrame } from './frames/write.ts';
import type { Member } from './member.ts';

/** [P21] Whether the store keeps what is sent; everybody hears when that changes. */
export class SavingNotice {
  readonly #members: Iterable<Member>;
  #isSaving = true;

  constructor(members: Iterable<Member>) {
    this.#members = members;
  }

  tell(isSaving: boolean): void {
    if (this.#isSaving === isSaving) return;
    this.#isSaving = isSaving;
    const frame = noticeFrame({ notice: isSaving ? 'savingAgain' : 'notSaving' });
    for (const member of this.#members) member.send(frame);
  }

  welcome(member: Member): void {
    if (!this.#isSaving) member.send(noticeFrame({ notice: 'notSaving' }));
  }
}
