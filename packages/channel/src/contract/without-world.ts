/** A frozen outside world: one moment, one random number. */
export interface FrozenWorld {
	/** Milliseconds since 1970. */
	readonly now: number;
	readonly random: number;
}

const doors = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"] as const;

/** Runs `action` with the clock and random numbers fixed and the network closed; `calls` names each door tried. */
export async function withoutWorld<T>(
	world: FrozenWorld,
	action: () => Promise<T>,
): Promise<{ value: T; calls: string[] }> {
	const calls: string[] = [];
	const { Date: RealDate, Math: RealMath } = globalThis;
	const realRandom = RealMath.random;
	const kept = doors.map((door) => [door, Object.getOwnPropertyDescriptor(globalThis, door)] as const);
	class FrozenDate extends RealDate {
		constructor(...parts: ConstructorParameters<DateConstructor> | []) {
			if (parts.length === 0) super(world.now);
			else super(...parts);
		}
		static override now(): number {
			return world.now;
		}
	}
	try {
		globalThis.Date = FrozenDate as DateConstructor;
		RealMath.random = () => world.random;
		for (const door of doors) {
			const closed = (): never => {
				calls.push(door);
				throw new TypeError(`${door} is closed`);
			};
			Object.defineProperty(globalThis, door, { value: closed, configurable: true, writable: true });
		}
		return { value: await action(), calls };
	} finally {
		globalThis.Date = RealDate;
		RealMath.random = realRandom;
		for (const [door, descriptor] of kept) {
			if (descriptor === undefined) Reflect.deleteProperty(globalThis, door);
			else Object.defineProperty(globalThis, door, descriptor);
		}
	}
}
