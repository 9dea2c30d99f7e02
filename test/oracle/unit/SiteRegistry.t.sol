// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ISiteRegistry} from "../../../contracts/oracle/interfaces/ISiteRegistry.sol";
import {SiteId} from "../../../contracts/oracle/types/Site.sol";
import {SiteFixture} from "../../fixtures/SiteFixture.sol";

contract SiteRegistryTest is SiteFixture {
    function test_Enrol_RecordsTheSite() public {
        Home memory home = createHome("alice");
        assertEq(registry.ownerOf(SiteId.unwrap(home.id)), home.owner.addr);
        ISiteRegistry.Site memory site = registry.siteOf(home.id);
        assertEq(site.epoch, 1);
        assertEq(site.accreditor, accreditor.addr);
    }
}
