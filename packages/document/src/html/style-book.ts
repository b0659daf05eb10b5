/** Collects declarations and names them: equal looks share a class. */
export interface StyleBook {
	/** The class for these declarations; an empty string for none. */
	classOf(declarations: readonly string[]): string;
	/** All classes as CSS. */
	css(): string;
}

/** An empty book. */
export function createStyleBook(): StyleBook {
	const names = new Map<string, string>();
	return {
		classOf: (declarations) => {
			if (declarations.length === 0) return "";
			const key = declarations.join(";");
			const name = names.get(key) ?? `l${names.size + 1}`;
			names.set(key, name);
			return name;
		},
		css: () => [...names].map(([declarations, name]) => `.${name}{${declarations}}`).join("\n"),
	};
}
