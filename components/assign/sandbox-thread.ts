/**
 * The thread in which the gradebook runs one protocol that a student wrote. It says that it is ready before it is given
 * one: what fails before that is no fault of the protocol.
 */
import { answerTasks } from '../platform/answer-tasks.ts';

answerTasks();
