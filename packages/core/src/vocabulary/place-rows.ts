/** P-code, ISO 3166-2 code, name, name in Bengali, and the name that the P-code list of 2020 still gives where it differs. */
export type PlaceRow = readonly [pcode: string, iso: string, name: string, bn: string, formerName?: string];

/**
 * The 8 divisions of Bangladesh.
 *
 * @source P-codes: OCHA common operational dataset, valid on 2020-11-13, the same in a second public list of districts; ISO codes,
 * names and parents: iso-codes 4.15, all 72 compared.
 */
export const DIVISION_ROWS: readonly PlaceRow[] = [
  ["BD10", "BD-A", "Barishal", "বরিশাল", "Barisal"],
  ["BD20", "BD-B", "Chattogram", "চট্টগ্রাম", "Chittagong"],
  ["BD30", "BD-C", "Dhaka", "ঢাকা"],
  ["BD40", "BD-D", "Khulna", "খুলনা"],
  ["BD45", "BD-H", "Mymensingh", "ময়মনসিংহ"],
  ["BD50", "BD-E", "Rajshahi", "রাজশাহী"],
  ["BD55", "BD-F", "Rangpur", "রংপুর"],
  ["BD60", "BD-G", "Sylhet", "সিলেট"],
];

/**
 * The 64 districts of Bangladesh; the first four characters of a district's P-code are its division's.
 *
 * @source As of the divisions; Bengali names: bangladesh-geocode (MIT).
 */
export const DISTRICT_ROWS: readonly PlaceRow[] = [
  ["BD1004", "BD-02", "Barguna", "বরগুনা"],
  ["BD1006", "BD-06", "Barishal", "বরিশাল", "Barisal"],
  ["BD1009", "BD-07", "Bhola", "ভোলা"],
  ["BD1042", "BD-25", "Jhalakathi", "ঝালকাঠি", "Jhalokati"],
  ["BD1078", "BD-51", "Patuakhali", "পটুয়াখালী"],
  ["BD1079", "BD-50", "Pirojpur", "পিরোজপুর"],
  ["BD2003", "BD-01", "Bandarban", "বান্দরবান"],
  ["BD2012", "BD-04", "Brahmanbaria", "ব্রাহ্মণবাড়িয়া", "Brahamanbaria"],
  ["BD2013", "BD-09", "Chandpur", "চাঁদপুর"],
  ["BD2015", "BD-10", "Chattogram", "চট্টগ্রাম", "Chittagong"],
  ["BD2019", "BD-08", "Cumilla", "কুমিল্লা", "Comilla"],
  ["BD2022", "BD-11", "Cox's Bazar", "কক্সবাজার"],
  ["BD2030", "BD-16", "Feni", "ফেনী"],
  ["BD2046", "BD-29", "Khagrachhari", "খাগড়াছড়ি"],
  ["BD2051", "BD-31", "Lakshmipur", "লক্ষ্মীপুর"],
  ["BD2075", "BD-47", "Noakhali", "নোয়াখালী"],
  ["BD2084", "BD-56", "Rangamati", "রাঙ্গামাটি"],
  ["BD3026", "BD-13", "Dhaka", "ঢাকা"],
  ["BD3029", "BD-15", "Faridpur", "ফরিদপুর"],
  ["BD3033", "BD-18", "Gazipur", "গাজীপুর"],
  ["BD3035", "BD-17", "Gopalganj", "গোপালগঞ্জ"],
  ["BD3048", "BD-26", "Kishoreganj", "কিশোরগঞ্জ"],
  ["BD3054", "BD-36", "Madaripur", "মাদারীপুর"],
  ["BD3056", "BD-33", "Manikganj", "মানিকগঞ্জ"],
  ["BD3059", "BD-35", "Munshiganj", "মুন্সিগঞ্জ"],
  ["BD3067", "BD-40", "Narayanganj", "নারায়ণগঞ্জ"],
  ["BD3068", "BD-42", "Narsingdi", "নরসিংদী"],
  ["BD3082", "BD-53", "Rajbari", "রাজবাড়ী"],
  ["BD3086", "BD-62", "Shariatpur", "শরীয়তপুর"],
  ["BD3093", "BD-63", "Tangail", "টাঙ্গাইল"],
  ["BD4001", "BD-05", "Bagerhat", "বাগেরহাট"],
  ["BD4018", "BD-12", "Chuadanga", "চুয়াডাঙ্গা"],
  ["BD4041", "BD-22", "Jashore", "যশোর", "Jessore"],
  ["BD4044", "BD-23", "Jhenaidah", "ঝিনাইদহ"],
  ["BD4047", "BD-27", "Khulna", "খুলনা"],
  ["BD4050", "BD-30", "Kushtia", "কুষ্টিয়া"],
  ["BD4055", "BD-37", "Magura", "মাগুরা"],
  ["BD4057", "BD-39", "Meherpur", "মেহেরপুর"],
  ["BD4065", "BD-43", "Narail", "নড়াইল"],
  ["BD4087", "BD-58", "Satkhira", "সাতক্ষীরা"],
  ["BD4539", "BD-21", "Jamalpur", "জামালপুর"],
  ["BD4561", "BD-34", "Mymensingh", "ময়মনসিংহ"],
  ["BD4572", "BD-41", "Netrakona", "নেত্রকোণা"],
  ["BD4589", "BD-57", "Sherpur", "শেরপুর"],
  ["BD5010", "BD-03", "Bogura", "বগুড়া", "Bogra"],
  ["BD5038", "BD-24", "Joypurhat", "জয়পুরহাট"],
  ["BD5064", "BD-48", "Naogaon", "নওগাঁ"],
  ["BD5069", "BD-44", "Natore", "নাটোর"],
  ["BD5070", "BD-45", "Chapai Nawabganj", "চাঁপাইনবাবগঞ্জ", "Nawabganj"],
  ["BD5076", "BD-49", "Pabna", "পাবনা"],
  ["BD5081", "BD-54", "Rajshahi", "রাজশাহী"],
  ["BD5088", "BD-59", "Sirajganj", "সিরাজগঞ্জ"],
  ["BD5527", "BD-14", "Dinajpur", "দিনাজপুর"],
  ["BD5532", "BD-19", "Gaibandha", "গাইবান্ধা"],
  ["BD5549", "BD-28", "Kurigram", "কুড়িগ্রাম"],
  ["BD5552", "BD-32", "Lalmonirhat", "লালমনিরহাট"],
  ["BD5573", "BD-46", "Nilphamari", "নীলফামারী"],
  ["BD5577", "BD-52", "Panchagarh", "পঞ্চগড়"],
  ["BD5585", "BD-55", "Rangpur", "রংপুর"],
  ["BD5594", "BD-64", "Thakurgaon", "ঠাকুরগাঁও"],
  ["BD6036", "BD-20", "Habiganj", "হবিগঞ্জ"],
  ["BD6058", "BD-38", "Moulvibazar", "মৌলভীবাজার", "Maulvibazar"],
  ["BD6090", "BD-61", "Sunamganj", "সুনামগঞ্জ"],
  ["BD6091", "BD-60", "Sylhet", "সিলেট"],
];
