/** npm run bundle -- <folder with the publishers' files>: makes packages/data/bundled anew, the same bytes every time. */
import { writeBundle } from "@plumbline/data";

const [publishersFolder] = process.argv.slice(2);

if (publishersFolder === undefined) {
  console.error("Name the folder that holds the publishers' files: npm run bundle -- <folder>");
  process.exitCode = 2;
} else {
  await writeBundle({
    publishersFolder,
    onReport: ({ file, rows, counts }) => {
      const said = counts.map(({ count, severity, check }) => `${count} × ${check} (${severity})`).join(", ");
      console.log(`${file}: ${rows} rows. ${said || "Nothing to remark."}`);
    },
  });
}
