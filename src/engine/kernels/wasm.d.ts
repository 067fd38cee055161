/** A compiled module in hexadecimal, put in by scripts/kernels.mjs. */
declare module '*/kernels.wasm' {
  const hexadecimal: string;
  export default hexadecimal;
}
