/** The sections of the guide, in order. */
export const contents = [
  { id: "first-answer", label: "A first answer in five minutes" },
  { id: "files", label: "Files instead of queries" },
  { id: "reading", label: "How to read an answer" },
  { id: "pages", label: "Page through everything" },
  { id: "releases", label: "Pin a release" },
  { id: "caching", label: "Keep a copy" },
  { id: "limits", label: "Limits" },
  { id: "keys", label: "Keys" },
  { id: "errors", label: "Errors by code" },
  { id: "changes", label: "When the API changes" },
  { id: "licence", label: "Licence and citation" },
] as const;
