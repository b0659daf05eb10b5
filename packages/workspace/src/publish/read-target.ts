import { relative, resolve } from "node:path";
import { safeAddress } from "@cchc/channel";
import type { ConfigReader } from "./config-reader";
import type { PublishContent, PublishTarget, SiteTarget, WebhookTarget, WordPressTarget } from "./publish-config-type";

type Path = readonly (string | number)[];
type Fields = Readonly<Record<string, unknown>>;

const shared = ["name", "kind", "journal"];
const fieldsOf: Readonly<Record<PublishTarget["kind"], readonly string[]>> = {
	folder: [...shared, "path", "posters"],
	zip: [...shared, "path", "posters"],
	webhook: [...shared, "url", "secretVariable", "content"],
	wordpress: [...shared, "url", "username", "passwordVariable", "status", "slugPrefix", "categories", "content"],
};
const contents: readonly PublishContent[] = ["page", "fragment", "poster", "radio", "zalo", "facebook", "sms"];
const variable = { accepts: (name: string): boolean => /^[A-Z][A-Z0-9_]{0,63}$/.test(name) };
const address = {
	wanted: "địa chỉ https, ví dụ: https://cong.example.vn/nhan-tin",
	accepts: (text: string): boolean => /^https?:/.test(safeAddress(text) ?? ""),
};

function readContent<Kind extends PublishContent>(
	reader: ConfigReader,
	fields: Fields,
	path: Path,
	known: readonly Kind[],
): readonly Kind[] {
	const { content = ["fragment"] } = fields;
	const found = Array.isArray(content) ? content.map((one) => known.find((kind) => kind === one)) : [];
	const kinds = found.filter((kind) => kind !== undefined);
	if (kinds.length === 0 || kinds.length < found.length || new Set(kinds).size < kinds.length) {
		const wanted = `danh sách gồm: ${known.join(", ")}, mỗi thứ một lần`;
		reader.report("workspace/publish-wrong", [...path, "content"], { name: "content", wanted });
	}
	return kinds;
}

function readSite(
	reader: ConfigReader,
	fields: Fields,
	path: Path,
	base: { readonly name: string; readonly kind: SiteTarget["kind"]; readonly folder: string },
): SiteTarget | undefined {
	const { name, kind, folder } = base;
	const wanted =
		kind === "zip"
			? "tệp .zip, ví dụ: out/trang-xa.zip"
			: "thư mục máy chủ web đọc, ở ngoài thư mục của xã hoặc là thư mục con riêng, ví dụ: ../public/cchc";
	const accepts = (text: string): boolean => {
		const back = relative(resolve(folder, text), folder);
		const holdsFolder = back === "" || !/^\.\.(?:[\\/]|$)|^(?:[A-Za-z]:)?[\\/]/.test(back);
		return !text.includes("\u0000") && !holdsFolder && (kind === "folder" || text.endsWith(".zip"));
	};
	const place = reader.text(fields, [...path, "path"], { wanted, accepts });
	const { posters = false } = fields;
	if (typeof posters !== "boolean") {
		reader.report("workspace/publish-wrong", [...path, "posters"], { name: "posters", wanted: "true hoặc false" });
	}
	return place === undefined ? undefined : { name, kind, path: resolve(folder, place), posters: posters === true };
}

function readWebhook(reader: ConfigReader, fields: Fields, path: Path, name: string): WebhookTarget | undefined {
	const url = reader.text(fields, [...path, "url"], address);
	const wanted = "tên biến môi trường giữ khóa chung, ví dụ: CCHC_KHOA_CONG_HUYEN";
	const secretVariable = reader.text(fields, [...path, "secretVariable"], { wanted, ...variable });
	const content = readContent(reader, fields, path, contents);
	return url === undefined || secretVariable === undefined
		? undefined
		: { name, kind: "webhook", url, secretVariable, content };
}

const statuses = ["draft", "pending", "publish"] as const;

function readWordPress(reader: ConfigReader, fields: Fields, path: Path, name: string): WordPressTarget | undefined {
	const url = reader.text(fields, [...path, "url"], address);
	const username = reader.text(fields, [...path, "username"], { wanted: "tên người dùng, ví dụ: bien-tap" });
	const wanted = "tên biến môi trường giữ mật khẩu ứng dụng, ví dụ: CCHC_MAT_KHAU_WORDPRESS";
	const passwordVariable = reader.text(fields, [...path, "passwordVariable"], { wanted, ...variable });
	const status = reader.text(fields, [...path, "status"], {
		wanted: "draft (bản nháp), pending (chờ duyệt) hoặc publish (đăng ngay)",
		accepts: (text) => statuses.some((known) => known === text),
		optional: true,
	});
	const slugPrefix = reader.text(fields, [...path, "slugPrefix"], {
		wanted: "chữ thường không dấu, chữ số và dấu -, ví dụ: cchc-",
		accepts: (text) => /^[a-z0-9-]+$/.test(text),
		optional: true,
	});
	const { categories = [] } = fields;
	const numbers = Array.isArray(categories) ? categories : [undefined];
	if (!numbers.every((one) => Number.isInteger(one))) {
		const hint = "danh sách số của chuyên mục, ví dụ: [7]";
		reader.report("workspace/publish-wrong", [...path, "categories"], { name: "categories", wanted: hint });
	}
	const content = readContent(reader, fields, path, ["fragment", "poster"] as const);
	if (url === undefined || username === undefined || passwordVariable === undefined) return undefined;
	return {
		name,
		kind: "wordpress",
		url,
		username,
		passwordVariable,
		status: statuses.find((known) => known === status) ?? "draft",
		slugPrefix: slugPrefix ?? "",
		categories: numbers.filter((one): one is number => Number.isInteger(one)),
		content,
	};
}

/** One target of `publish.yaml`, without its journal; `undefined` when it lacks what it needs. */
export function readTarget(
	reader: ConfigReader,
	value: unknown,
	path: Path,
	folder: string,
): PublishTarget | undefined {
	const kinds = Object.keys(fieldsOf) as PublishTarget["kind"][];
	const given = typeof value === "object" && value !== null ? Reflect.get(value, "kind") : undefined;
	const kind = kinds.find((known) => known === given);
	const fields = reader.mapping(value, path, kind === undefined ? Object.values(fieldsOf).flat() : fieldsOf[kind]);
	const name = reader.text(fields, [...path, "name"], {
		wanted: "tên ngắn, chữ thường không dấu, ví dụ: trang-xa",
		accepts: (text) => /^[a-z0-9][a-z0-9-]{0,39}$/.test(text),
	});
	reader.text(fields, [...path, "kind"], {
		wanted: "folder (thư mục), zip, webhook hoặc wordpress",
		accepts: () => kind !== undefined,
	});
	if (kind === undefined) return undefined;
	const rest = readRest(reader, fields, path, { name: name ?? "", kind, folder });
	return name === undefined ? undefined : rest;
}

function readRest(
	reader: ConfigReader,
	fields: Fields,
	path: Path,
	base: { readonly name: string; readonly kind: PublishTarget["kind"]; readonly folder: string },
): PublishTarget | undefined {
	const { name, kind, folder } = base;
	if (kind === "webhook") return readWebhook(reader, fields, path, name);
	if (kind === "wordpress") return readWordPress(reader, fields, path, name);
	return readSite(reader, fields, path, { name, kind, folder });
}
