import { describe, expect, test } from 'vitest';
import { placeMenu } from '../../../client/ui/menuPlace.ts';

/** A list so tall, and a button 44 px high whose upper edge is there; the window is 768 px high. */
function placed(tall: number, top: number): { readonly top: number; readonly bottom: number } {
  const list = document.createElement('div');
  Object.defineProperties(list, { offsetHeight: { value: tall }, offsetWidth: { value: 200 } });
  const button = document.createElement('button');
  button.getBoundingClientRect = () => new DOMRect(300, top, 44, 44);
  placeMenu(list, button);
  const at = Number.parseFloat(list.style.top);
  return { top: at, bottom: at + tall };
}

describe('a menu', () => {
  test('is shown below its button where there is room', () => {
    expect(placed(300, 200).top).toBe(248);
  });

  test('is shown above where there is none below', () => {
    expect(placed(300, 600).bottom).toBe(596);
  });

  test('lies over its button where neither has room, so that all of it is seen', () => {
    const { top, bottom } = placed(460, 360);
    expect(top).toBeGreaterThanOrEqual(8);
    expect(bottom).toBeLessThanOrEqual(760);
  });
});
