import { describe, expect, test } from 'vitest';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { type Draft, draftBox } from '../../../client/writing/draft/draftBox.ts';

const DAY = 'workshop-00000000000aa' as WorkshopId;
const ANOTHER = 'workshop-00000000000bb' as WorkshopId;
const draft = (text: string): Draft => ({ step: 'valueVision', text, actors: [] });

/** What a browser keeps between two visits. */
function shelf() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
}

const blocked = {
  getItem: () => {
    throw new DOMException('blocked', 'SecurityError');
  },
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
  removeItem: () => {
    throw new DOMException('blocked', 'SecurityError');
  },
};

describe('half-written texts', () => {
  test('are there on the next visit, each workshop for itself', () => {
    const storage = shelf();
    draftBox(DAY, storage).keep('needs', draft('Vi rin'));
    expect(draftBox(DAY, storage).read('needs')).toEqual(draft('Vi rin'));
    expect(draftBox(ANOTHER, storage).read('needs')).toBeNull();
    expect(draftBox(DAY, storage).read('strengths')).toBeNull();
  });

  test('leave nothing behind once they are cards', () => {
    const storage = shelf();
    const box = draftBox(DAY, storage);
    box.keep('needs', draft('Vi rin'));
    box.keep('needs', null);
    expect(box.read('needs')).toBeNull();
    expect([...storage.kept]).toEqual([]);
  });

  test.each([
    ['blocked', blocked],
    ['missing', null],
  ])('live as long as the page where storage is %s', (_, storage) => {
    const box = draftBox(DAY, storage);
    box.keep('needs', draft('Vi rin'));
    expect(box.read('needs')).toEqual(draft('Vi rin'));
    box.keep('needs', null);
    expect(box.read('needs')).toBeNull();
  });

  test('what was cut off or is of another shape is no draft', () => {
    const storage = shelf();
    draftBox(DAY, storage).keep('needs', draft('Vi rin'));
    const [name = ''] = storage.kept.keys();
    for (const value of ['{"step":"valueV', '{"step":"nowhere","text":"x","actors":[]}', '7']) {
      storage.kept.set(name, value);
      expect(draftBox(DAY, storage).read('needs')).toBeNull();
    }
  });
});
