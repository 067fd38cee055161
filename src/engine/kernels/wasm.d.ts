/** A compiled module in base64, put in by scripts/kernels.mjs. */
declare module '*/kernels.wasm' {
  const base64: string;
  export default base64;
}
