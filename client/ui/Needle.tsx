interface Props {
  readonly className?: string | undefined;
}

/** The needle: here we are. Always on the thread, always beside a word that says the same. */
export function Needle({ className }: Props) {
  return (
    <svg
      className={className}
      viewBox="0 0 84 12"
      preserveAspectRatio="xMinYMid meet"
      aria-hidden="true"
      focusable="false"
    >
      <path
        fill="currentColor"
        fillRule="evenodd"
        d="M5 3C1.8 3 0 4.3 0 6s1.8 3 5 3c7 0 14-.6 22-1.2L84 6 27 4.2C19 3.6 12 3 5 3Zm.4 1.9c4.6 0 8.6.3 12.2.7v.8c-3.6.4-7.6.7-12.2.7C3.6 7.1 2.4 6.7 2.4 6s1.2-1.1 3-1.1Z"
      />
    </svg>
  );
}
