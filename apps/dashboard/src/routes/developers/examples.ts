import firstAnswerShell from "./examples/first-answer.sh?raw";
import firstAnswerScript from "./examples/first-answer.js?raw";
import firstAnswerPython from "./examples/first-answer.py?raw";
import firstAnswerR from "./examples/first-answer.R?raw";
import everyPage from "./examples/every-page.js?raw";
import csvShell from "./examples/csv-file.sh?raw";
import csvPython from "./examples/csv-file.py?raw";
import withKey from "./examples/with-a-key.sh?raw";
import keepACopy from "./examples/keep-a-copy.sh?raw";

export interface Example {
  readonly language: string;
  readonly text: string;
}

const written = "http://localhost:4000/graphql";

/** The examples as they are run by the tests, asking the address that readers reach. */
export function listExamples(address: string) {
  const toExample = (language: string, text: string): Example => ({
    language,
    text: text.trimEnd().replaceAll(written, address),
  });
  return {
    firstAnswers: [
      toExample("curl", firstAnswerShell),
      toExample("JavaScript", firstAnswerScript),
      toExample("Python", firstAnswerPython),
      toExample("R", firstAnswerR),
    ],
    everyPage: [toExample("JavaScript", everyPage)],
    files: [toExample("curl", csvShell), toExample("Python", csvPython)],
    keys: [toExample("curl", withKey)],
    keepACopy: [toExample("curl", keepACopy)],
  };
}
