/** Runs a stage with frames of another's making; a frame that turns to undefined is a breath. Given up, it gives its memory back. */
export function* passOn<From, To, Result>(
  stage: Generator<From | undefined, Result>,
  frameOf: (frame: From) => To | undefined,
): Generator<To | undefined, Result> {
  try {
    for (let next = stage.next(); ; next = stage.next()) {
      if (next.done === true) return next.value;
      yield next.value === undefined ? undefined : frameOf(next.value);
    }
  } finally {
    stage.return(undefined as Result);
  }
}
