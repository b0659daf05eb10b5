import { escapeXml } from "@cchc/core";

/** Large grey text behind every page, the way Word itself stores a watermark. */
export function watermarkXml(text: string): string {
	const width = Math.min(480, 90 + text.length * 42);
	const style = [
		"position:absolute",
		"margin-left:0",
		"margin-top:0",
		`width:${width}pt`,
		"height:96pt",
		"rotation:315",
		"z-index:-251658752",
		"mso-position-horizontal:center",
		"mso-position-horizontal-relative:margin",
		"mso-position-vertical:center",
		"mso-position-vertical-relative:margin",
	].join(";");
	return [
		"<w:r><w:rPr><w:noProof/></w:rPr><w:pict>",
		'<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">',
		'<v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>',
		'<v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/>',
		'<v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>',
		'<v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>',
		'<v:textpath on="t" fitshape="t"/><o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>',
		`<v:shape id="WaterMark" o:spid="_x0000_s2049" type="#_x0000_t136" alt="${escapeXml(text)}" style="${style}" o:allowincell="f" fillcolor="silver" stroked="f">`,
		`<v:fill opacity=".5"/><v:textpath style="font-family:&quot;Times New Roman&quot;;font-size:1pt" string="${escapeXml(text)}"/></v:shape></w:pict></w:r>`,
	].join("");
}
