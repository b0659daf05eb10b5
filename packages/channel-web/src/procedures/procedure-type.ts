/** How far a procedure can be done online: wholly (toàn trình), in part (một phần), or only at the desk. */
export type OnlineLevel = "full" | "partial" | "desk";

/** One administrative procedure (thủ tục hành chính) as it is posted. */
export interface Procedure {
	/** Lasting id, e.g. the code of the national database: `1.001193`. */
	readonly id: string;
	readonly name: string;
	/** Field (lĩnh vực), e.g. `Hộ tịch`. */
	readonly field: string;
	readonly level: OnlineLevel;
	/** Time limit as people read it: `3 ngày làm việc`. */
	readonly time?: string;
	/** Fee as people read it: `Không thu`. */
	readonly fee?: string;
	/** Papers to bring. */
	readonly papers?: readonly string[];
	/** Where it is done online or described; http or https. */
	readonly url?: string;
	/** Set for sample data; the pages then say so. */
	readonly source?: "illustrative";
}

/** Names of the levels, as Decree 42/2022/NĐ-CP words them. */
export const onlineLevelNames: Readonly<Record<OnlineLevel, string>> = {
	full: "Trực tuyến toàn trình",
	partial: "Trực tuyến một phần",
	desk: "Nộp tại Bộ phận một cửa",
};
