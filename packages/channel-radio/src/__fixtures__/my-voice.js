import { decodeWav, httpSpeechEngine, readBytes } from "@cchc/channel-radio";

export function myVoice(key, address = "https://voice.example.vn") {
	return httpSpeechEngine({
		name: "my-voice",
		fetch,
		wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
		request: ({ text, voice }) => ({
			url: `${address}/v1/speak`,
			init: {
				method: "POST",
				headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
				body: JSON.stringify({ text, voice: voice?.ssmlName ?? "nu-mien-bac", format: "wav" }),
			},
		}),
		read: async (response) => decodeWav(await readBytes(response)),
	});
}
