import { formatICalendar } from "@cchc/calendar";
import type { RadioOptions } from "../station/options-type";
import type { RundownContext } from "./plan-rundown";
import type { Rundown } from "./rundown-type";

/** The broadcasts of a rundown as an iCalendar file. */
export function rundownCalendar(rundown: Rundown, options: RadioOptions, { plan, today }: RundownContext): string {
	const slots = new Map((plan.broadcastSlots ?? []).map((slot) => [slot.id, slot] as const));
	const occurrences = rundown.sessions.flatMap(({ slot: id, date, time, minutes }) => {
		const slot = slots.get(id);
		return slot === undefined ? [] : [{ slot, date, time, minutes }];
	});
	const address = plan.contacts?.find(({ kind }) => kind === "email")?.value;
	return formatICalendar([], {
		name: `Lịch phát sóng ${rundown.station}`,
		organizer: {
			name: rundown.station,
			email: options.station.email ?? address ?? "dai-truyen-thanh@khong-co-dia-chi.invalid",
		},
		namespace: `${plan.id}.phat-thanh`,
		stamp: `${today}T08:00:00+07:00`,
		occurrences,
	});
}
