/**
 * Runs a stage with frames of another's making: `frameOf` may do some work for one, and a frame that turns to undefined is a breath.
 * Given up, the stage gives its memory back.
 */
export function* passOnAfter<From, To, Result>(
  stage: Generator<From | undefined, Result>,
  frameOf: (frame: From) => Generator<undefined, To | undefined>,
): Generator<To | undefined, Result> {
  try {
    for (let next = stage.next(); ; next = stage.next()) {
      if (next.done === true) return next.value;
      yield next.value === undefined ? undefined : yield* frameOf(next.value);
    }
  } finally {
    stage.return(undefined as Result);
  }
}

/** The same for frames that are made at once. */
export const passOn = <From, To, Result>(
  stage: Generator<From | undefined, Result>,
  frameOf: (frame: From) => To | undefined,
): Generator<To | undefined, Result> =>
  // oxlint-disable-next-line require-yield -- there is no work to breathe in
  passOnAfter(stage, function* (frame) {
    return frameOf(frame);
  });
