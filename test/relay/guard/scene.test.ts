import { expect, test } from 'vitest';
import { letters } from './forge.ts';
import { Scene, SITUATION } from './scene.ts';

test('the board of the hostile tests is sound, and its attacker may write what anybody may', () => {
  const scene = new Scene();
  expect(scene.hall.faults).toEqual([]);
  scene.expectTaken(scene.forged(letters('!'), { rightOrigin: scene.ref(SITUATION, '0') }));
  scene.expectTaken(scene.forged(letters('x'), { parent: 'text:situation:t2' }));
});
