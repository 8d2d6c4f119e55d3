export { listWords as listInSentence } from "@plumbline/domain";
