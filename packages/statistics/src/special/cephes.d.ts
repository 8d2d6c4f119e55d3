declare module "cephes" {
  export const compiled: Promise<void>;
  export function igam(shape: number, x: number): number;
  export function igamc(shape: number, x: number): number;
  export function incbet(a: number, b: number, x: number): number;
  export function lgam(x: number): number;
  export function ndtr(z: number): number;
  export function ndtri(p: number): number;
  export function psi(x: number): number;
}
