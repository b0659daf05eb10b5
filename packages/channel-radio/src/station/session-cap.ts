/** How much a locality lets its loudspeakers say, as data; a rule of yours is an object of the same shape. */
export interface SessionCap {
	/** Lasting id. */
	readonly id: string;
	/** Vietnamese label. */
	readonly label: string;
	/** Longest broadcast, relays of higher stations counted in. */
	readonly minutesPerSession: number;
	readonly sessionsPerDay?: number;
	readonly daysPerWeek?: number;
	/** False: no broadcast on Saturday and Sunday but in special cases. */
	readonly weekends?: boolean;
	/** Where the figures come from. */
	readonly source: string;
	/** Day the source reports, ISO date. */
	readonly asOf: string;
}

const source = "VTV, 18/3/2021: quy định của UBND thành phố Hà Nội về hoạt động của hệ thống truyền thanh cơ sở";

/** Caps that were found in a source; most provinces have a rule of their own. */
export const sessionCaps: readonly SessionCap[] = [
	{
		id: "ha-noi-quan",
		label: "Hà Nội, các quận",
		minutesPerSession: 15,
		sessionsPerDay: 2,
		daysPerWeek: 5,
		weekends: false,
		source,
		asOf: "2021-03-18",
	},
	{
		id: "ha-noi-huyen",
		label: "Hà Nội, các huyện, thị xã",
		minutesPerSession: 45,
		weekends: false,
		source,
		asOf: "2021-03-18",
	},
];
