import type { html } from 'hono/html';
/** A piece of HTML or XML in which every value is escaped. Both know each of the references that stand for a character. */
export type Markup = ReturnType<typeof html>;
