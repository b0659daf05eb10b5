import { readFileSync } from "node:fs";
import { civilDate } from "@cchc/calendar";
import { unwrap } from "@cchc/core";
import { describe, expect, it } from "vitest";
import { checkPlan } from "../check/check-plan";
import { parsePlan } from "../parse/parse-plan";
import { parsePlanYaml } from "../yaml/parse-plan-yaml";
import { administrativeModelOn, levelAbove } from "./administrative-model";
import { communeOffices } from "./commune-offices";
import { moveToTwoTier } from "./move-to-two-tier";
import { officeSuccessions } from "./office-succession";
import { provincesOn } from "./provinces";
import { predecessorsOf, successorsOf } from "./unit-history";

const seed = unwrap(
	parsePlanYaml(readFileSync(new URL("../../../../examples/nhan-quyen-2024/plan.yaml", import.meta.url), "utf8")),
);

describe("the models of local government", () => {
	it("change on 1 July 2025", () => {
		expect(administrativeModelOn(civilDate("2025-06-30")).id).toBe("three-tier");
		expect(administrativeModelOn(civilDate("2025-07-01")).id).toBe("two-tier");
	});

	it("say whom a commune reports to", () => {
		expect(levelAbove("commune", civilDate("2024-03-14"))).toBe("district");
		expect(levelAbove("commune", civilDate("2026-03-14"))).toBe("province");
		expect(levelAbove("central", civilDate("2026-03-14"))).toBeUndefined();
	});
});

describe("the history of units", () => {
	it("knows what became of xã Nhân Quyền and tỉnh Hải Dương", () => {
		expect(successorsOf("xã Nhân Quyền", "2025-06-30")).toBeUndefined();
		expect(successorsOf("xã Nhân Quyền", "2025-07-01")?.to).toEqual([{ name: "xã Nguyễn Lương Bằng" }]);
		expect(successorsOf("tỉnh Hải Dương", "2026-01-01")?.to[0]?.name).toBe("thành phố Hải Phòng");
	});

	it("knows what a unit came from, and leaves a unit that kept its name alone", () => {
		expect(predecessorsOf("xã Nguyễn Lương Bằng")[0]?.from.map(({ name }) => name)).toContain("xã Nhân Quyền");
		expect(successorsOf("thành phố Hải Phòng", "2026-01-01")).toBeUndefined();
	});
});

describe("the provinces", () => {
	const old = provincesOn(civilDate("2025-06-30"));
	const now = provincesOn(civilDate("2025-07-01"));

	it("were 63 and are 34, each once", () => {
		expect([old.length, new Set(old).size, now.length, new Set(now).size]).toEqual([63, 63, 34, 34]);
		expect(now.filter((name) => !name.startsWith("tỉnh ")).map((name) => name.toLowerCase().slice(10))).toEqual(
			expect.arrayContaining(["hà nội", "huế", "hải phòng", "đà nẵng", "hồ chí minh", "cần thơ"]),
		);
		expect(now.filter((name) => !name.startsWith("tỉnh "))).toHaveLength(6);
	});

	it("of old all lead to one that is there now", () => {
		for (const name of old) {
			const change = successorsOf(name, "2025-07-01");
			expect(now).toContain(change === undefined ? name : change.to[0]?.name);
		}
		expect(provincesOn(civilDate("2024-12-31"))).toContain("tỉnh Thừa Thiên Huế");
		expect(successorsOf("tỉnh Bà Rịa - Vũng Tàu", "2026-01-01")?.to[0]?.name).toBe("Thành phố Hồ Chí Minh");
	});
});

describe("office successions", () => {
	it("lead to offices that are in the data", () => {
		const known = new Set(communeOffices.map(({ id }) => id));
		for (const { from, to } of officeSuccessions) {
			if (!from.startsWith("district:")) expect(known).toContain(to);
		}
	});
});

describe("moveToTwoTier", () => {
	const { plan, moves, droppedDuties } = moveToTwoTier(seed);

	it("gives a plan whose references hold", () => {
		expect(unwrap(parsePlan(plan)).administrativeModel).toBe("two-tier");
		expect(plan.units.filter((unit) => unit.level === "district")).toEqual([]);
	});

	it("gives the work of the old posts to the new offices", () => {
		const moved = new Map(moves.map(({ from, to }) => [from, to]));
		expect(moved.get("van-phong")).toBe("van-phong-hdnd-ubnd");
		expect(moved.get("tu-phap")).toBe("van-phong-hdnd-ubnd");
		expect(moved.get("van-hoa-thong-tin")).toBe("phong-van-hoa-xa-hoi");
		expect(moved.get("ke-toan")).toBe("phong-kinh-te");
		expect(moved.get("mot-cua-xa")).toBe("trung-tam-phuc-vu-hanh-chinh-cong");
		expect(plan.units.find(({ id }) => id === "ubnd-xa")?.name).toBe("Ủy ban nhân dân xã Nguyễn Lương Bằng");
	});

	it("sends the reports to the province", () => {
		expect(
			plan.reportingDuties.map(({ reporter, via, recipient, consolidatedBy }) => [
				reporter,
				via,
				recipient,
				consolidatedBy,
			]),
		).toEqual([
			["van-phong-hdnd-ubnd", undefined, "ubnd-xa", undefined],
			["dai-truyen-thanh", "so-van-hoa", "ubnd-tinh", undefined],
			["ubnd-xa", "so-noi-vu", "ubnd-tinh", undefined],
		]);
		expect(droppedDuties).toEqual([]);
	});

	it("leaves the wording to the officer, whom the check shows every old word", () => {
		const codes = checkPlan({ ...plan, year: 2026 }).map(({ code }) => code);
		expect(codes).toContain("plan/stale-district");
		expect(codes).toContain("plan/stale-one-stop");
		expect(codes).not.toContain("plan/stale-officer");
	});
});
