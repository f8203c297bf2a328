/** `generals`, the program: the command (command.ts) on the streams of this process. */
import { runCommand } from './command.ts';
import { endQuietlyOnBrokenPipe } from './streams.ts';

endQuietlyOnBrokenPipe();
process.exitCode = await runCommand(process.argv.slice(2), process);
