/** What every cell is given, in the browser, on Node and in a kernel. */
declare function display<T>(value: T): T;
declare function view<T>(input: { readonly value: T }): T;
