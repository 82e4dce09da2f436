// @observablehq/inputs ships no types; these are the parts in use.
declare module "@observablehq/inputs" {
  type Input<T> = HTMLElement & { value: T };
  export function range(extent: [number, number], options: { label: string; value: number; step: number }): Input<number>;
  export function select<T>(options: Iterable<T>, settings: { label: string; value?: T | T[]; multiple?: boolean | number; format?: (option: T) => string }): Input<T>;
  export function checkbox<T>(options: Iterable<T>, settings: { label: string; value: T[]; format?: (option: T) => string }): Input<T[]>;
  export function radio<T>(options: Iterable<T>, settings: { label: string; value: T; format?: (option: T) => string }): Input<T>;
  export function toggle(settings: { label: string; value: boolean }): Input<boolean>;
  export function text(settings: { label: string; value: string; placeholder?: string; submit?: boolean }): Input<string>;
  export function textarea(settings: { label: string; value: string; placeholder?: string; rows?: number; submit?: boolean; monospace?: boolean }): Input<string>;
}
