const CONTROLS = 'button, a, input, textarea, select, [role=menu], [role=listbox]';

/** Whether a press was meant for something inside a card rather than for the card. */
export function pressesControl(target: EventTarget, card: Element): boolean {
  const control = target instanceof Element ? target.closest(CONTROLS) : null;
  return control !== null && card.contains(control);
}
