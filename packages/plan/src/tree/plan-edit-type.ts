import type { KeyedItem, Place } from "./data";

/** One change to plan data. Places name list members by id, never by position. */
export type PlanEdit =
	| {
			/** Gives the field at `at` a value. */
			readonly kind: "set";
			readonly at: Place;
			readonly value: unknown;
	  }
	| {
			/** Takes the field at `at` away. */
			readonly kind: "unset";
			readonly at: Place;
	  }
	| {
			/** Puts a new member into the list at `at`, after the member with the id `after`; `null` is the first place. */
			readonly kind: "add";
			readonly at: Place;
			readonly item: KeyedItem;
			readonly after: string | null;
	  }
	| {
			/** Takes the list member at `at` away. */
			readonly kind: "remove";
			readonly at: Place;
	  }
	| {
			/** Puts the list member at `at` behind the member with the id `after`; `null` is the first place. */
			readonly kind: "move";
			readonly at: Place;
			readonly after: string | null;
	  };
