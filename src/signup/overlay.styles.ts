import { css } from '../ui/style-sheets.js';

/** The dialog and the box that slides in; the colours are the browser's own, which follow the page's scheme. */
export const overlayStyles = css`
  [part='dialog'] {
    box-sizing: border-box;
    inline-size: min(30em, 100vw - 2em);
    max-block-size: calc(100dvh - 2em);
    overflow: auto;
    padding: 1.25em;
    border: 1px solid;
    border-radius: var(--digest-signup-radius, var(--handbill-radius, 0.25em));
    background: var(--digest-signup-color-ground, var(--handbill-color-ground, Canvas));
    color: var(--digest-signup-color, var(--handbill-color, CanvasText));
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  [part='dialog'][popover] {
    position: fixed;
    inset: auto;
    inset-block-end: max(1em, env(safe-area-inset-bottom));
    inset-inline-end: 1em;
    margin: 0;
    box-shadow: 0 0.25em 1.5em rgb(0 0 0 / 0.3);
  }
  [part='close'] {
    float: inline-end;
    min-block-size: 2.5em;
    min-inline-size: 2.5em;
    padding: 0;
    margin-block-start: -0.5em;
    margin-inline: 0.5em -0.5em;
    border-color: #0000;
  }
  [part='close']::before {
    content: '✕';
  }
  @media (prefers-reduced-motion: no-preference) {
    [part='dialog'][popover]:popover-open {
      animation: slide 0.3s ease-out;
    }
    @keyframes slide {
      from {
        translate: 0 2em;
        opacity: 0;
      }
    }
  }
  @media print {
    [part='dialog'] {
      display: none;
    }
  }
`;
