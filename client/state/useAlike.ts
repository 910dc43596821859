import { useState } from 'react';

/** A value of plain data as it was for as long as it says the same: one that is sent anew changes nothing. */
export function useAlike<Value>(value: Value): Value {
  const [kept, keep] = useState(value);
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept;
  keep(value);
  return value;
}
