import type { Audience, TextItem } from "@cchc/plan";
import type { Variant } from "../variant";

/** Đối tượng, as data. */
export function audiences({ unitWord, ethnicLanguages }: Variant): Audience[] {
	return [
		{ id: "can-bo", name: "Cán bộ, công chức, viên chức" },
		{ id: "to-chuc-chinh-tri-xa-hoi", name: "Các tổ chức chính trị - xã hội" },
		{ id: "don-vi-su-nghiep", name: "Các đơn vị sự nghiệp công lập" },
		{ id: "doanh-nghiep", name: "Doanh nghiệp, hợp tác xã, hộ kinh doanh" },
		{ id: "nhan-dan", name: `Các tầng lớp Nhân dân trên địa bàn ${unitWord}` },
		...(ethnicLanguages === true ? [{ id: "dong-bao-dan-toc", name: "Đồng bào dân tộc thiểu số" }] : []),
	];
}

/** Đối tượng, in the words of the document. */
export function audienceStatements({ unitWord, ethnicLanguages }: Variant): TextItem[] {
	const ethnic = ethnicLanguages === true ? ", chú trọng đồng bào dân tộc thiểu số ở các bản xa trung tâm" : "";
	return [
		{
			id: "doi-tuong",
			marker: "none",
			text: `Cán bộ, công chức, viên chức trong các cơ quan, đơn vị; các tổ chức chính trị - xã hội; các đơn vị sự nghiệp công lập; doanh nghiệp, hợp tác xã, hộ kinh doanh và các tầng lớp Nhân dân trên địa bàn ${unitWord}${ethnic}.`,
		},
	];
}
