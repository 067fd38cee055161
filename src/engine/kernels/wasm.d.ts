/** A compiled module, each byte a character, put in by scripts/kernels.mjs. */
declare module '*/kernels.wasm' {
  const text: string;
  export default text;
}
