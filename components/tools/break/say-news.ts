/** What just happened, in a sentence. */
import type { BreakState } from './break-state.ts';
import { PATIENCE } from '../../platform/runner.ts';
import { breakPageWords } from './words.ts';

export function sayNews({ news, answer, replaced }: BreakState): string {
  const { breakNews } = breakPageWords;
  switch (news?.kind) {
    case undefined:
      return '';
    case 'linked':
      return breakNews.linked;
    case 'restored':
      return breakNews.restored;
    case 'running':
      return breakNews.running;
    case 'stopped':
      return breakNews.stopped;
    case 'out-of-time':
      return breakNews.outOfTime(PATIENCE / 1000);
    case 'brought-back':
      return breakNews.broughtBack;
    case 'chosen':
      return replaced === null ? breakNews.chosen(news.name) : breakNews.replaced(news.name);
    case 'damaged':
      return breakNews.damaged[news.damage];
    case 'failed':
      return breakNews.failed(news.message);
    case 'answered':
      return answer === null ? '' : sayReport(answer.report);
  }
}

function sayReport(report: NonNullable<BreakState['answer']>['report']): string {
  const { breakNews, breakAnswer } = breakPageWords;
  if (!report.broken) return breakNews.fault(report.error.line, report.error.message);
  const why = 'executions' in report ? breakAnswer.explainRounds(report) : breakAnswer.explain(report);
  return breakNews.broken(breakAnswer.conditions[report.condition], why);
}
