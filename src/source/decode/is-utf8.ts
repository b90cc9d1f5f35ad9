/** Whether bytes are ASCII, or UTF-8 without a damaged character: asked of every line, so the engine answers. */
export {isAscii, isUtf8} from 'node:buffer'
