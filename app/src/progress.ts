/** Where progress is written. */
export interface ProgressStream {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Tells a waiting person how far the job is. */
export interface Progress {
  /** Begins a step; ends the one before. */
  step(name: string): void;
  /** How far the step is. */
  at(done: number, of: number): void;
  /** Ends the last step. */
  end(): void;
}

/**
 * Progress on a terminal is one line a step that counts; elsewhere it is one line a step and one at each half of a long one.
 * @param now Milliseconds of a clock that does not run backwards.
 */
export function progressOn(stream: ProgressStream, now: () => number): Progress {
  const terminal = stream.isTTY === true;
  let name: string | undefined;
  let began = 0;
  let told = 0;
  let shown = 0;
  /** Replaces the terminal's line; a longer one than it is wide would leave a rest behind. */
  const line = (text: string) => `\r\u001b[2K${text.slice(0, stream.columns ?? 200)}`;
  const seconds = () => `${((now() - began) / 1000).toFixed(1)} s`;
  const end = () => {
    if (name === undefined) return;
    stream.write(terminal ? `${line(`${name} · ${seconds()}`)}\n` : `${name}: done in ${seconds()}\n`);
    name = undefined;
  };
  return {
    step(next) {
      end();
      name = next;
      began = now();
      told = 0;
      shown = 0;
      stream.write(terminal ? line(`${next} …`) : `${next} …\n`);
    },
    at(done, of) {
      if (name === undefined) return;
      if (terminal) {
        if (done < of && now() - shown < 80) return; // a terminal needs no more than a dozen a second
        shown = now();
        stream.write(line(`${name} ${done}/${of} · ${seconds()}`));
        return;
      }
      const half = Math.floor((2 * done) / of);
      if (half > told && done < of) stream.write(`${name}: ${done} of ${of}\n`);
      told = half;
    },
    end,
  };
}
