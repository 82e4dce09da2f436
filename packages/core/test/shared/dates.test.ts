import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBefore, PartialDate, Period, TimeOfDay } from "@redheart/core";

describe("PartialDate", () => {
  it.each(["2022", "2022-08", "2022-08-30", "2024-02-29"])("accepts %s", (date) => {
    expect(PartialDate.safeParse(date).success).toBe(true);
  });
  it.each(["2023-02-29", "2022-13", "2022-00", "0000", "1900-02-29", "2022-04-31", "22-08-30", "2022-8-3", "30/08/2022", "2022-08-30T10:00", "২০২২-০৮"])("refuses %s", (date) => {
    expect(PartialDate.safeParse(date).success).toBe(false);
  });
});

describe("PartialDate, of any day", () => {
  it("accepts exactly the days that the platform's own calendar has", () => {
    const two = fc.integer({ min: 0, max: 40 }).map((part) => String(part).padStart(2, "0"));
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), two, two, (year, month, day) => {
        const date = `${year}-${month}-${day}`;
        const read = new Date(`${date}T00:00:00Z`);
        expect(PartialDate.safeParse(date).success).toBe(!Number.isNaN(read.getTime()) && read.toISOString().startsWith(date));
      }),
      { numRuns: 500 },
    );
  });
});

describe("Period", () => {
  it("refuses an end before its start", () => {
    expect(Period.safeParse({ start: "2018-12", end: "2014-01" }).success).toBe(false);
  });
  it("accepts a day within the month that starts it", () => {
    expect(Period.safeParse({ start: "2018-12-20", end: "2018-12" }).success).toBe(true);
  });
});

describe("TimeOfDay", () => {
  it.each([["14:00", true], ["00:00", true], ["24:00", false], ["9:30", false], ["2:00pm", false]])("%s: %s", (time, valid) => {
    expect(TimeOfDay.safeParse(time).success).toBe(valid);
  });
});

describe("isBefore", () => {
  it("says so only where no day that the precision leaves open contradicts it", () => {
    expect([isBefore("2022", "2023"), isBefore("2022", "2022-12-31"), isBefore("2022-08", "2022-09-01"), isBefore("2022-09-01", "2022-08")]).toEqual([true, false, true, false]);
  });
});
