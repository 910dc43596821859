import './begun.ts';

/* The first that runs, and small, so that it runs early. */
void import('./main.tsx');
