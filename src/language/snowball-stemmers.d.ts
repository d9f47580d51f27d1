declare module "snowball-stemmers" {
	const snowball: { newStemmer(language: "german" | "english" | "russian"): { stem(word: string): string } };
	export default snowball;
}
