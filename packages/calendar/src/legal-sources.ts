import type { LegalBasis } from "@cchc/core";

const labourCode2019 = {
	document: "Bộ luật Lao động 45/2019/QH14",
	validFrom: "2021-01-01",
	url: "https://datafiles.chinhphu.vn/cpp/files/vbpq/2019/12/45.signed.pdf",
};

const labourCode2012 = {
	document: "Bộ luật Lao động 10/2012/QH13",
	validFrom: "2013-05-01",
	validTo: "2020-12-31",
	url: "https://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=27615",
};

/** Public holidays from 2021. */
export const holidays2019: LegalBasis = { ...labourCode2019, article: "Điều 112" };

/** Public holidays 2013–2020. */
export const holidays2012: LegalBasis = { ...labourCode2012, article: "Điều 115" };

/** A holiday on a weekly rest day is compensated on the next working day (from 2021). */
export const compensation2019: LegalBasis = { ...labourCode2019, article: "Điều 111.3" };

/** A holiday on a weekly rest day is compensated on the next working day (2013–2020). */
export const compensation2012: LegalBasis = { ...labourCode2012, article: "Điều 115.3" };

/** Ngày Văn hóa Việt Nam, 24 November, a paid day off from 2026. */
export const cultureDayResolution: LegalBasis = {
	document: "Nghị quyết 28/2026/QH16",
	validFrom: "2026-07-01",
	url: "https://xaydungchinhsach.chinhphu.vn/toan-van-nghi-quyet-so-28-2026-qh16-ve-phat-trien-van-hoa-viet-nam-119260508142130402.htm",
};

/** Data windows of periodic reports. */
export const reportingWindows: LegalBasis = {
	document: "Nghị định 09/2019/NĐ-CP",
	article: "Điều 12",
	validFrom: "2019-03-12",
};

/** At least one working day between receiving lower reports and sending one's own. */
export const reportingLead: LegalBasis = {
	document: "Nghị định 09/2019/NĐ-CP",
	article: "Điều 8.5",
	validFrom: "2019-03-12",
};
