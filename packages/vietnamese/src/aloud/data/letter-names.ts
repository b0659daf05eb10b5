const names: Readonly<Record<string, string>> = {
	a: "a",
	ă: "á",
	â: "ớ",
	b: "bê",
	c: "xê",
	d: "dê",
	đ: "đê",
	e: "e",
	ê: "ê",
	f: "ép",
	g: "giê",
	h: "hát",
	i: "i",
	j: "gi",
	k: "ca",
	l: "lờ",
	m: "em",
	n: "en",
	o: "o",
	ô: "ô",
	ơ: "ơ",
	p: "pê",
	q: "quy",
	r: "rờ",
	s: "ét",
	t: "tê",
	u: "u",
	ư: "ư",
	v: "vê",
	w: "vê kép",
	x: "ích",
	y: "y",
	z: "dét",
};

/** Letters read by name, digits by value, other signs dropped: `QĐ` → `quy đê`. */
export function spellLetters(text: string): string {
	return [...text.normalize("NFC").toLowerCase()]
		.map((letter) => names[letter] ?? (/\p{L}/u.test(letter) ? letter : ""))
		.filter((name) => name !== "")
		.join(" ");
}
