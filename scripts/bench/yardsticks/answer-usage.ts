/** Loaded before any contestant: tells whoever started the process what it has used. */
process.on("message", (message) => {
  if (message === "usage") {
    process.send?.({ type: "usage", cpu: process.cpuUsage(), bytes: process.memoryUsage.rss() });
  }
});
