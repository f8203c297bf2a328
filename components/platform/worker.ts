/**
 * The thread in which the browser runs a reader's protocol. It says that it is ready before it is given one, so that the
 * clock outside measures the protocol and not the way here.
 */
import { answerTasks } from './answer-tasks.ts';

answerTasks();
