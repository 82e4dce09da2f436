import { describe, expect, it } from "vitest";
import { Location, Service } from "@redheart/core";

const sources = [{ sourceId: "minutes-a", section: "1" }];
const shelter = { category: "shelter", id: "transit-shelter", name: "Transit shelter", organizationId: "centre", status: "active", figureIds: [], locationIds: ["redacted-1"], sources };

describe("Service", () => {
  it("lets a shelter have redacted locations alone", () => {
    expect(Service.safeParse(shelter).success).toBe(true);
    expect(Service.safeParse({ ...shelter, locationIds: ["sadar-hospital"] }).success).toBe(false);
    expect(Service.safeParse({ ...shelter, locationIds: ["redacted-college-road"] }).success).toBe(false);
  });

  it("lets no other service hide where it is", () => {
    expect(Service.safeParse({ ...shelter, category: "health", locationIds: ["sadar-hospital"] }).success).toBe(true);
    expect(Service.safeParse({ ...shelter, category: "health" }).success).toBe(false);
  });
});

describe("Location", () => {
  it("has neither name nor address where it is redacted", () => {
    expect(Location.safeParse({ type: "redacted", id: "redacted-1", district: "BD4087" }).success).toBe(true);
    expect(Location.safeParse({ type: "redacted", id: "redacted-1", name: "House", sources }).success).toBe(false);
    expect(Location.safeParse({ type: "physical", id: "redacted-1", name: "House", sources }).success).toBe(false);
  });

  it("is never finer than the district", () => {
    expect(Location.safeParse({ type: "physical", id: "sadar-hospital", name: "Sadar hospital", district: "BD408704", sources }).success).toBe(false);
  });
});
