/** The file in an output folder that says which files are Collate's, and how it wrote them. */
export const manifestName = '.collate.json'
