/** Where the instructor puts submissions: files and folders that are chosen or dropped, and text that is pasted. */
import { useRef, useState } from 'preact/hooks';
import { assignWords } from '#words/exercises/assign.ts';
import { chosenFiles, droppedFiles, type Named } from './dropped.ts';

interface Props {
  add(files: readonly Named[]): void;
}

export function GradeFiles({ add }: Props) {
  const { grade } = assignWords;
  const [over, setOver] = useState(false);
  const [text, setText] = useState('');
  const pasted = useRef(0);
  return (
    <>
      <div
        class={`drop${over ? ' over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (event.dataTransfer !== null) void droppedFiles(event.dataTransfer).then(add);
        }}
      >
        <p>{grade.drop}</p>
        <p class="row">
          <label class="field">
            <span>{grade.files}</span>
            <input
              type="file"
              multiple
              onChange={(event) => {
                add(chosenFiles(event.currentTarget.files));
                event.currentTarget.value = '';
              }}
            />
          </label>
          <label class="field">
            <span>{grade.folder}</span>
            <input
              type="file"
              multiple
              {...{ webkitdirectory: true }}
              onChange={(event) => {
                add(chosenFiles(event.currentTarget.files));
                event.currentTarget.value = '';
              }}
            />
          </label>
        </p>
      </div>
      <label class="field">
        <span>{grade.paste}</span>
        <textarea
          rows={3}
          value={text}
          spellcheck={false}
          onInput={(event) => {
            setText(event.currentTarget.value);
          }}
        />
      </label>
      <p>
        <button
          type="button"
          onClick={() => {
            if (text.trim() === '') return;
            add([{ name: grade.pasted(++pasted.current), file: new Blob([text]) }]);
            setText('');
          }}
        >
          {grade.addPasted}
        </button>
      </p>
    </>
  );
}
