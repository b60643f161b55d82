import type { Markup } from './markup.ts';
import type { Finding, ReportedPromise } from './report.ts';
export declare function promiseArticle({ title, operation, outcome, reason, question }: ReportedPromise): Markup;
export declare function findingSection(id: string, title: string, subtitle: string, findings: readonly Finding[], promises?: readonly ReportedPromise[]): Markup;
