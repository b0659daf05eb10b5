declare module "astronomia/moonphase" {
	/** Julian ephemeris day of the new moon nearest to a decimal year. */
	export function newMoon(year: number): number;
}
declare module "astronomia/solstice" {
	/** Julian ephemeris day on which the sun's apparent longitude reaches `longitude` radians in a year. */
	export function longitude(year: number, planet: unknown, longitude: number): number;
}
declare module "astronomia/planetposition" {
	export class Planet {
		constructor(data: unknown);
	}
}
declare module "astronomia/deltat" {
	/** TT minus UT in seconds. */
	export function deltaT(year: number): number;
}
declare module "astronomia/data" {
	const data: { readonly earth: unknown };
	export default data;
}
