import { BuilderElement, Paragraph, type XmlComponent } from "docx";
import { serialize } from "./serialize";

/** An element of WordprocessingML with all its properties, cut open where its content goes. */
export interface Frame {
	readonly open: string;
	readonly close: string;
}

/** The place of the content; a paragraph, because the library ends every table cell with one. */
const slot = new Paragraph({ children: [new BuilderElement({ name: "slot" })] });
const slotXml = "<w:p><slot/></w:p>";

/** The frame that the `docx` library writes for a component without content. */
export function frameOf(component: XmlComponent): Frame {
	component.addChildElement(slot);
	const [open, close] = serialize(component).split(slotXml);
	return { open: open as string, close: close as string };
}
