/** The server from its sources, for `npm run dev`: the content folder instead of the compiled pack. */
export {};

process.env.CONTENT ??= "content/leipzig";
process.env.BUILT ??= "dist";
await import("./main");
