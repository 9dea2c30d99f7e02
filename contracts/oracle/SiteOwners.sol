// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";

import {ISiteRegistry} from "./interfaces/ISiteRegistry.sol";
import {SiteId} from "./types/Site.sol";

/// @title Who speaks for a site
/// @notice Its owner, or, where that is said, whoever the owner made an ERC-721 operator.
library SiteOwners {
    /// @notice The site's owner.
    function ownerOfSite(ISiteRegistry registry, SiteId site) internal view returns (address) {
        return registry.ownerOf(SiteId.unwrap(site));
    }

    /// @notice The caller is the site's owner.
    function requireOwner(ISiteRegistry registry, SiteId site) internal view {
        address owner = ownerOfSite(registry, site);
        require(msg.sender == owner, ISiteRegistry.NotSiteOperator(site, msg.sender, owner));
    }

    /// @notice The caller is the site's owner or one of the owner's operators.
    function requireOperator(ISiteRegistry registry, SiteId site) internal view returns (address owner) {
        owner = ownerOfSite(registry, site);
        require(
            msg.sender == owner || IERC721(address(registry)).isApprovedForAll(owner, msg.sender),
            ISiteRegistry.NotSiteOperator(site, msg.sender, owner)
        );
    }
}
