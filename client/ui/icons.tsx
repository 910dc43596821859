/** Drawings on a 24 × 24 grid, in the current colour. Stroke unless a shape says otherwise. */
export const ICONS = {
  bell: <path d="M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 2h-15zM10 21h4" />,
  button: (
    <path
      fill="currentColor"
      stroke="none"
      fillRule="evenodd"
      d="M12 1.5a10.5 10.5 0 1 1 0 21 10.5 10.5 0 0 1 0-21ZM8.7 7a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4Zm6.6 0a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4Zm-6.6 6.6a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4Zm6.6 0a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4Z"
    />
  ),
  calendar: <path d="M4 6h16v14.5H4zM4 10.5h16M8.5 3.5V8M15.5 3.5V8" />,
  check: <path d="m4.5 12.5 5 5L19.5 7" />,
  chevron: <path d="m9 5 7 7-7 7" />,
  chevronDown: <path d="m5 9 7 7 7-7" />,
  clock: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 7v5.5l3.5 2" />
    </>
  ),
  close: <path d="M6 6l12 12M18 6 6 18" />,
  copy: <path d="M8.5 8.5h11v11h-11zM15.5 8.5v-4h-11v11h4" />,
  door: <path d="M6.5 20.5V4h11v16.5M4 20.5h16M14 12.2v.2" />,
  download: <path d="M12 4v11M6.5 10 12 15.5 17.5 10M4.5 20h15" />,
  eye: (
    <>
      <path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z" />
      <circle cx="12" cy="12" r="2.8" />
    </>
  ),
  eyeOff: (
    <path d="M4 4l16 16M9.5 5.9A9 9 0 0 1 12 5.5C18 5.5 21.5 12 21.5 12a17 17 0 0 1-3 3.7M6 7.8A17 17 0 0 0 2.5 12S6 18.5 12 18.5a9 9 0 0 0 3.7-.8" />
  ),
  flag: <path d="M6 21V4h11l-2 4 2 4H6" />,
  group: (
    <>
      <path d="M4 4h16v6.5H4zM4 13.5h16V20H4z" />
      <path d="M8 9v6M12 9v6M16 9v6" />
    </>
  ),
  help: <path d="M8.5 9a3.5 3.5 0 1 1 5.2 3c-1.2.7-1.7 1.3-1.7 2.6M12 18.4v.2" />,
  house: <path d="M4 20.5h16M6.5 20.5V9.5L12 5l5.5 4.5v11M10 20.5v-6h4v6" />,
  link: (
    <path d="M10 14a4 4 0 0 0 5.8.2l3-3a4 4 0 0 0-5.7-5.7L11.8 6.8M14 10a4 4 0 0 0-5.8-.2l-3 3a4 4 0 0 0 5.7 5.7l1.3-1.3" />
  ),
  list: <path d="M8.5 6h12M8.5 12h12M8.5 18h12M4 6h.1M4 12h.1M4 18h.1" />,
  lock: <path d="M5.5 11h13v9.5h-13zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11" />,
  minus: <path d="M5 12h14" />,
  more: (
    <g fill="currentColor">
      <circle cx="5.5" cy="12" r="1.3" />
      <circle cx="12" cy="12" r="1.3" />
      <circle cx="18.5" cy="12" r="1.3" />
    </g>
  ),
  next: <path d="M5 12h14M13 6l6 6-6 6" />,
  octagon: <path d="M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM12 7.5V13M12 16.4v.2" />,
  offline: (
    <>
      <path d="M3 3l18 18M5 12.5a10 10 0 0 1 4-2.4M8.5 16a5 5 0 0 1 5.8-.9M2 8.8A15 15 0 0 1 6.6 6M10.6 5A15 15 0 0 1 22 8.8M15.4 10.6A10 10 0 0 1 19 12.5" />
      <circle cx="12" cy="19.2" r="1" fill="currentColor" />
    </>
  ),
  pause: <path d="M8.5 5v14M15.5 5v14" strokeWidth="3" />,
  pen: <path d="m4 20 1-4.5L16.5 4 20 7.5 8.5 19zM14 6.5 17.5 10" />,
  play: <path d="M8 5.5v13l10.5-6.5Z" fill="currentColor" />,
  plus: <path d="M12 5v14M5 12h14" />,
  previous: <path d="M19 12H5M11 6l-6 6 6 6" />,
  print: <path d="M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6.5H7z" />,
  ring: <circle cx="12" cy="12" r="9.5" strokeWidth="2" />,
  screen: <path d="M3.5 5h17v11.5h-17zM12 16.5V20M8 20h8" />,
  search: (
    <>
      <circle cx="10.8" cy="10.8" r="6.3" />
      <path d="m15.5 15.5 5 5" />
    </>
  ),
  settings: (
    <>
      <path d="M4 7h9M17 7h3M4 17h3M11 17h9" />
      <circle cx="15" cy="7" r="2.2" />
      <circle cx="9" cy="17" r="2.2" />
    </>
  ),
  shield: <path d="M12 3 4.5 6v5.5c0 4.5 3 7.7 7.5 9.5 4.5-1.8 7.5-5 7.5-9.5V6z" />,
  talk: <path d="M4 5h16v11H11l-4.5 4V16H4z" />,
  trash: <path d="M4.5 7h15M9.5 7V4h5v3M6.5 7l1 13.5h9l1-13.5M10 11v5.5M14 11v5.5" />,
  undo: <path d="M8 5 3.5 9.5 8 14M4 9.5h10a6 6 0 0 1 0 12h-3" />,
  upload: <path d="M12 15.5V4.5M6.5 9.5 12 4l5.5 5.5M4.5 20h15" />,
  unlock: <path d="M5.5 11h13v9.5h-13zM8.5 11V7.5a3.5 3.5 0 0 1 6.8-1.2" />,
} as const;

export type IconName = keyof typeof ICONS;
