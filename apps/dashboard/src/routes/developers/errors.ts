/** What a caller can meet, by code, with what to do about it. */
export const errorCodes = [
  {
    code: "GRAPHQL_PARSE_FAILED",
    when: "The query is not readable as GraphQL, or has more words and signs than one may",
    advice: "The message names the line and column.",
  },
  {
    code: "GRAPHQL_VALIDATION_FAILED",
    when: "The query asks for a field or an argument that the schema does not have",
    advice: "Compare it with the schema; the message often names the nearest field.",
  },
  {
    code: "BAD_USER_INPUT",
    when: "An argument is of the wrong type, or two contradict each other",
    advice: "The message says what to change.",
  },
  {
    code: "NOT_FOUND",
    when: "A name does not exist: an area, an indicator, a period, a release",
    advice:
      "The field stays empty, and “nearest” in the error lists the closest names. It is never kept in a cache.",
  },
  {
    code: "PAGE_TOO_LARGE",
    when: "More than 500 items were asked for at a time",
    advice:
      "Ask for 500 at most and page on. You never get a smaller page than you asked for without being told.",
  },
  {
    code: "BODY_TOO_LARGE",
    when: "The request is larger than 256 kB",
    advice: "Send a shorter document, and long lists in pages.",
  },
  {
    code: "DOCUMENT_TOO_LARGE",
    when: "The document is longer than one may",
    advice: "Ask in several documents; the limits are above.",
  },
  {
    code: "TOO_COSTLY",
    when: "The document asks for more than one may, as its lists could repeat what is inside them",
    advice: "Ask for smaller pages or fewer fields. extensions.cost of an answer says what it cost.",
  },
  {
    code: "TOO_DEEP, TOO_MANY_ALIASES, TOO_MANY_DIRECTIVES",
    when: "The document nests, renames or annotates more than one may",
    advice: "Ask in several documents.",
  },
  {
    code: "TOO_MANY_REQUESTS",
    when: "More requests came in a minute than a caller may send",
    advice: "Wait as many seconds as the Retry-After header says. It is answered with status 429.",
  },
  {
    code: "KEY_UNKNOWN, KEY_EXPIRED, KEY_REVOKED",
    when: "The Authorization header shows something that is no key, or no longer one",
    advice:
      "Ask for another key, or send no such header: reading needs none. It is answered with status 401, never as if no key had been sent.",
  },
  {
    code: "KEY_NEEDED, ROLE_NOT_ENOUGH",
    when: "The address answers the holders of some keys only",
    advice: "Send a key of the right role. The statuses are 401 and 403.",
  },
  {
    code: "NOT_CSV, FILE_TOO_LARGE, STORE_BUSY",
    when: "A return was not sent as CSV, is larger than 256 KB, or came while another was being taken in",
    advice: "The message says what to change. With STORE_BUSY (status 503) send the same file again.",
  },
  {
    code: "KEYS_OUT_OF_REACH",
    when: "Keys cannot be checked, or their use cannot be written down",
    advice: "Ask again after the seconds in Retry-After, or without a key.",
  },
  {
    code: "OUT_OF_TIME",
    when: "The document ran for as long as one may",
    advice: "Ask for less, or in several documents.",
  },
  {
    code: "PERSISTED_QUERY_NOT_FOUND",
    when: "Only the hash of a document was sent, and nobody has sent the document yet",
    advice: "Send the document once with its hash. Clients with persisted queries do this by themselves.",
  },
  {
    code: "BAD_REQUEST, NO_QUESTION",
    when: "The request cannot be read: its JSON, its variables, its extensions, or several operations in a list; or it holds no query",
    advice: "The message says which part. The status is 400, or 405 for a mutation by GET.",
  },
  {
    code: "OPERATION_RESOLUTION_FAILURE",
    when: "The document has several operations and none is named, or one that is not a query",
    advice: "Send operationName, and ask by queries alone.",
  },
  {
    code: "UNSUPPORTED_MEDIA_TYPE, UNSUPPORTED_CHARSET",
    when: "The body was not sent as JSON, or its content-type names another charset than UTF-8",
    advice: "Send the header content-type: application/json, and the body as UTF-8. The status is 415.",
  },
  {
    code: "NOT_ACCEPTABLE, METHOD_NOT_ALLOWED, NO_SUCH_ADDRESS",
    when: "The Accept header takes no form that answers come in, the address does not take the method, or there is none such",
    advice:
      "The message lists what would do, and so does the Allow header. The statuses are 406, 405 and 404.",
  },
  {
    code: "ADDRESS_TOO_LONG, HEADERS_TOO_LARGE, REQUEST_TOO_SLOW, UNREADABLE_REQUEST",
    when: "The address is longer than 16 kB or the headers than 32 kB, or the request took too long to arrive or is no HTTP",
    advice: "Send the question by POST, or the hash of its document. The statuses are 414, 431, 408 and 400.",
  },
  {
    code: "STARTING",
    when: "The gateway is still loading its releases",
    advice: "Ask again in a few seconds. The status is 503.",
  },
  {
    code: "INTERNAL_SERVER_ERROR",
    when: "Something went wrong on our side",
    advice: "Quote the reference in the message when you report it.",
  },
] as const;
